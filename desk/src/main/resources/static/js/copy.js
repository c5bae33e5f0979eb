// Copies the words of a field: <button data-copies="words" data-copied="Copied">.

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copies]');
  const field = button && document.getElementById(button.dataset.copies);
  if (!field) return;
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.copied;
  } catch {
    field.select(); // the browser forbids it: the words are marked, to be copied by hand
  }
});
