// Puts a post that was heard into the box where a watch is tried.

document.addEventListener('click', (event) => {
  const offer = event.target.closest('[data-tries]');
  if (!offer) return;
  const box = document.getElementById(offer.dataset.into);
  box.value = offer.dataset.tries;
  box.focus();
  window.htmx.trigger(box, 'firebreak:try');
});
