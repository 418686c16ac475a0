package nl.krachtkring.organisation;

import nl.krachtkring.platform.storage.Upload;

/**
 * What is to stand at somebody who speaks for an organisation. Texts are as typed.
 *
 * @param task what she does there
 * @param until the last day, as {@code 2026-11-22}; may be empty; asks nothing of who may not say until when
 * @param photo a new photo; empty when the old one stays
 * @param alternative what is to be seen on it, in words; may be empty
 * @param withoutPhoto whether the photo goes
 */
public record ChangeContact(String task, String until, Upload photo, String alternative, boolean withoutPhoto) {}
