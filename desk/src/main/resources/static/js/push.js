// Lets a person be woken on this device: asks the browser for an address and hands it to the desk.

import { bytes, text } from './base64.js';

async function subscribe(form) {
  if (await Notification.requestPermission() !== 'granted') throw new Error('refused');
  await navigator.serviceWorker.register('/worker.js');
  const worker = await navigator.serviceWorker.ready;
  const known = await worker.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(form.dataset.key),
  });
  form.elements.endpoint.value = known.endpoint;
  form.elements.publicKey.value = text(known.getKey('p256dh'));
  form.elements.auth.value = text(known.getKey('auth'));
  form.elements.device.value = navigator.userAgentData?.platform ?? navigator.platform;
  form.submit();
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-push]');
  if (!form) return;
  event.preventDefault();
  subscribe(form).catch(() => {
    form.querySelector('[data-push-refused]').hidden = false;
  });
});
