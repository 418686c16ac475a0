/* A photo is made smaller before it is sent, since many people pay for each megabyte. The server does it again, and all of it works
   without this. Nothing is kept in the browser. */
(function () {
  "use strict";
  var box = document.getElementById("foto");
  var begin = document.getElementById("photo-begin");
  var shown = document.getElementById("photo-shown");
  var inputs = ["photo", "picture"].map(function (id) {
    return document.getElementById(id);
  });
  if (!box || !inputs[0] || !inputs[1] || box.getAttribute("data-ready")) {
    return;
  }
  box.setAttribute("data-ready", "true");
  var LONGEST = 1600;
  var QUALITY = 0.85;
  var SHOWN = 240;
  var TOLD = 200000;

  /* One tap opens the camera where there is one, the files elsewhere; the words wait behind it. */
  var hand = window.matchMedia && window.matchMedia("(pointer: coarse)").matches;
  if (!hand) {
    inputs[0].hidden = true;
    document.querySelector("label[for=photo]").hidden = true;
  }
  begin.addEventListener("click", function () {
    if (!box.open && !document.querySelector(".photo-waiting li")) {
      inputs[hand ? 0 : 1].click();
    }
  });

  function drawn(image, longest) {
    var part = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
    var canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.naturalWidth * part));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * part));
    var pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  }

  /* The browser turns a photo upright when it draws it; the data address is the one kind of picture the policy allows here. */
  function opened(file, then) {
    var reader = new FileReader();
    reader.onload = function () {
      var image = new Image();
      image.onload = function () {
        then(image);
      };
      image.src = reader.result;
    };
    reader.readAsDataURL(file);
  }

  function megabytes(size) {
    return (size / 1048576).toFixed(1).replace(".", ",");
  }

  function instead(input, file, blob) {
    if (!blob || blob.size >= file.size || !window.DataTransfer) {
      return;
    }
    try {
      var held = new DataTransfer();
      held.items.add(new File([blob], "foto.jpg", { type: "image/jpeg" }));
      input.files = held.files;
      if (file.size > TOLD) {
        shown.appendChild(document.createTextNode(" " + shown.getAttribute("data-smaller")
        .replace("{0}", megabytes(file.size)).replace("{1}", megabytes(blob.size))));
      }
    } catch (e) {
      /* An older browser sends the whole photo. */
    }
  }

  inputs.forEach(function (input, i) {
    input.addEventListener("change", function () {
      var file = input.files[0];
      shown.textContent = "";
      if (!file) {
        return;
      }
      inputs[1 - i].value = "";
      box.open = true;
      opened(file, function (image) {
        var small = drawn(image, SHOWN);
        small.setAttribute("aria-hidden", "true");
        shown.appendChild(small);
        if (/^image\/(jpeg|png)$/.test(file.type)) {
          drawn(image, LONGEST).toBlob(function (blob) {
            instead(input, file, blob);
          }, "image/jpeg", QUALITY);
        }
      });
      document.getElementById("photoWords").focus();
    });
  });
})();
