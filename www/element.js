// <mail-doctor>: what a host page carries. Nothing is fetched before the element is touched or scrolled near; what the
// person does in the meantime, in the question that stands in the page, is kept for the widget.
customElements.define("mail-doctor", class extends HTMLElement {
  connectedCallback() {
    if (this.load) return;
    const base = new URL(this.getAttribute("base") || ".", document.baseURI).href;
    this.load = () => this.loading ||= import(base + "loader.js").then((loader) => loader.start(this, base)).catch(() => {
      // No network, perhaps: the next touch tries again.
      this.loading = 0;
      this.removeAttribute("busy");
    });
    this.onsubmit = (event) => {
      event.preventDefault();
      this.tapped = event.submitter?.value || "give";
      this.setAttribute("busy", "");
      this.load();
    };
    // There is no `onfocusin`.
    for (const touch of ["pointerdown", "focusin"]) this.addEventListener(touch, this.load);
    if (this.hasAttribute("open")) this.load();
    else if (!navigator.connection?.saveData) new IntersectionObserver(([seen], observer) => {
      if (seen.isIntersecting) {
        observer.disconnect();
        this.load();
      }
    }, { rootMargin: "200px" }).observe(this);
  }
});
