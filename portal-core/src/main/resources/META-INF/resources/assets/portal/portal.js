// What a page can do better with script; without it nothing is missing.
(() => {
  const menu = document.querySelector(".top details.menu");
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  for (const share of document.querySelectorAll("[data-share-url]")) {
    const { shareTitle: title, shareUrl: url } = share.dataset;
    const button = share.querySelector('[data-do="share"]');
    if (button && navigator.share) {
      button.hidden = false;
      button.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
    }
    const print = share.querySelector('[data-do="print"]');
    if (print) {
      print.addEventListener("click", (event) => {
        event.preventDefault();
        window.print();
      });
    }
  }
})();
