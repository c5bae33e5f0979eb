// Passkeys: makes one for the person who is signed in, or lets somebody in with theirs.
// The browser shows its own dialog; the desk gets the public half only.

import { bytes, text } from './base64.js';

const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function ask(form, path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

async function add(form) {
  const options = await ask(form, '/webauthn/register/options');
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    },
  });
  const credential = {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    },
    clientExtensionResults: made.getClientExtensionResults(),
    authenticatorAttachment: made.authenticatorAttachment,
  };
  await ask(form, '/webauthn/register', { publicKey: { credential, label: form.elements.label.value } });
  location.assign(form.dataset.then);
}

async function signIn(form) {
  const options = await ask(form, '/webauthn/authenticate/options');
  const given = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    },
  });
  const answer = await ask(form, form.action, {
    id: given.id,
    rawId: text(given.rawId),
    credType: given.type,
    response: {
      authenticatorData: text(given.response.authenticatorData),
      clientDataJSON: text(given.response.clientDataJSON),
      signature: text(given.response.signature),
      userHandle: given.response.userHandle && text(given.response.userHandle),
    },
    clientExtensionResults: given.getClientExtensionResults(),
    authenticatorAttachment: given.authenticatorAttachment,
  });
  location.assign(answer.redirectUrl);
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-passkey-add], form[data-passkey-sign-in]');
  if (!form) return;
  event.preventDefault();
  const failed = form.querySelector('[data-passkey-failed]');
  failed.hidden = true;
  const act = form.matches('[data-passkey-add]') ? add : signIn;
  act(form).catch(() => { failed.hidden = false; });
});

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll('form[data-passkey-sign-in]')) form.hidden = false;
}
