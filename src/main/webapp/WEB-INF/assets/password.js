/* Lets somebody look at the password that she types. Without script the button is not there. */
(function () {
  "use strict";

  function show(button, input, shown) {
    input.type = shown ? "text" : "password";
    button.textContent = button.getAttribute(shown ? "data-hide" : "data-show");
  }

  document.querySelectorAll("button[data-shows]").forEach(function (button) {
    var input = document.getElementById(button.getAttribute("data-shows"));
    if (!button.hidden) {
      return;
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      show(button, input, input.type === "password");
    });
    /* A form leaves with the password hidden, so that the browser knows it for one. */
    input.form.addEventListener("submit", function () {
      show(button, input, false);
    });
  });
})();
