/* Letters of the buttons work while the case has the focus, never while somebody types. Without script the buttons do the same. */
(function () {
  "use strict";
  var open = document.getElementById("zaak");
  if (!open) {
    return;
  }
  if (!document.getElementById("errors")) {
    open.focus({ preventScroll: true });
  }

  function isTyping(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable;
  }

  open.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) {
      return;
    }
    var button = open.querySelector('.action-bar button[accesskey="' + event.key.toLowerCase().replace(/[^a-z]/g, "") + '"]');
    if (!button) {
      return;
    }
    event.preventDefault();
    var reason = document.getElementById("reason");
    if ((event.key === "t" || event.key === "v") && reason && !reason.value) {
      reason.focus();
    } else {
      button.click();
    }
  });
})();
