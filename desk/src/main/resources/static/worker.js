// Shows a page that was pushed while no tab is open. The same page twice is one notification.
self.addEventListener('push', (event) => {
  const page = event.data.json();
  event.waitUntil(self.registration.showNotification(page.title, {
    body: page.body,
    lang: page.lang,
    tag: page.tag,
    icon: '/mark.svg',
    requireInteraction: true,
    data: { link: page.link },
  }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.link));
});
