-- By which device a sign-in came, as a keyed hash of its cookie and the account: the second step is not asked there again for
-- a while. Emptied when the device is ended from elsewhere or the password changes.
ALTER TABLE sign_in
  ADD COLUMN device_key CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'security; 30 days after its end; row is deleted; no export' AFTER device,
  ADD KEY sign_in_device (person_id, device_key);
