package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void password_matches_its_own_hash_alone() {
        String hash = passwords.hash("vijf paarse giraffen");
        assertTrue(passwords.match("vijf paarse giraffen", hash));
        assertFalse(passwords.match("vijf paarse giraffe", hash));
        assertFalse(passwords.match("", hash));
    }

    @Test
    void hash_says_how_it_was_made_and_fits_its_column() {
        String hash = passwords.hash("x");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(hash.length() <= 200, hash);
        assertNotEquals(hash, passwords.hash("x"));
    }

    @Test
    void same_letters_typed_otherwise_match() {
        assertTrue(passwords.match("caf\u00e9 met melk", passwords.hash("cafe\u0301 met melk")));
    }

    @Test
    void account_that_is_not_there_never_matches() {
        assertFalse(passwords.match("anything", null));
        assertFalse(passwords.match("", null));
    }
}
