/* Makes or uses a passkey: asks the device, puts its answer into the form beside it, and sends that form. Where the browser
   knows no passkeys, nothing of it is shown. */
(function () {
  "use strict";

  function bytes(text) {
    var plain = window.atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var list = new Uint8Array(plain.length);
    for (var i = 0; i < plain.length; i += 1) {
      list[i] = plain.charCodeAt(i);
    }
    return list;
  }

  function text(buffer) {
    var plain = "";
    new Uint8Array(buffer).forEach(function (one) {
      plain += String.fromCharCode(one);
    });
    return window.btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function make(box) {
    return navigator.credentials.create({
      publicKey: {
        challenge: bytes(box.getAttribute("data-challenge")),
        rp: { id: box.getAttribute("data-site"), name: box.getAttribute("data-portal") },
        user: {
          id: bytes(box.getAttribute("data-user")),
          name: box.getAttribute("data-name"),
          displayName: box.getAttribute("data-name")
        },
        pubKeyCredParams: [-7, -8, -257].map(function (kind) {
          return { type: "public-key", alg: kind };
        }),
        excludeCredentials: (box.getAttribute("data-known") || "").split(" ").filter(Boolean).map(function (id) {
          return { type: "public-key", id: bytes(id) };
        }),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none"
      }
    });
  }

  function use(box) {
    return navigator.credentials.get({
      publicKey: {
        challenge: bytes(box.getAttribute("data-challenge")),
        rpId: box.getAttribute("data-site"),
        userVerification: "required"
      }
    });
  }

  function answer(key) {
    var response = { clientDataJSON: text(key.response.clientDataJSON) };
    if (key.response.attestationObject) {
      response.attestationObject = text(key.response.attestationObject);
    } else {
      response.authenticatorData = text(key.response.authenticatorData);
      response.signature = text(key.response.signature);
      if (key.response.userHandle) {
        response.userHandle = text(key.response.userHandle);
      }
    }
    return JSON.stringify({
      id: key.id,
      rawId: text(key.rawId),
      type: key.type,
      response: response,
      clientExtensionResults: {}
    });
  }

  function wire(box) {
    var form = box.querySelector("form");
    var button = form.querySelector("button[type=submit]");
    var field = form.querySelector("input[name=passkey]");
    var told = box.querySelector("[role=alert]");
    var stay = document.getElementById("stay");
    box.classList.add("passkey-ready");
    button.addEventListener("click", function (event) {
      if (field.value) {
        return;
      }
      event.preventDefault();
      told.textContent = "";
      (box.getAttribute("data-passkey") === "make" ? make : use)(box).then(function (key) {
        field.value = answer(key);
        if (form.elements.blijven && stay) {
          form.elements.blijven.value = String(stay.checked);
        }
        button.click();
      }).catch(function (fault) {
        told.textContent = (fault.name === "InvalidStateError" && box.getAttribute("data-there")) || box.getAttribute("data-stopped");
      });
    });
  }

  if (window.PublicKeyCredential && navigator.credentials) {
    document.querySelectorAll("[data-passkey]").forEach(wire);
  }
})();
