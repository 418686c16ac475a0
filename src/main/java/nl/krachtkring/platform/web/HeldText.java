package nl.krachtkring.platform.web;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a page in its many small pieces and holds it as the bytes that leave, in UTF-8. Held as text, a page took half of what
 * a request leaves to the collector: twice the room for its first dash, and copies to become bytes.
 */
final class HeldText extends Writer {

    private static final int USUAL_SIZE = 64 * 1024;
    private static final int LAST_OF_ONE_BYTE = 0x7F;
    private static final int LAST_OF_TWO_BYTES = 0x7FF;
    private static final int SIX_BITS = 6;
    private static final int LOW_SIX = 0x3F;
    private static final int FOLLOWS = 0x80;
    private static final int BEGINS_TWO = 0xC0;
    private static final int BEGINS_THREE = 0xE0;
    private static final int BEGINS_FOUR = 0xF0;
    private static final int LONGEST = 4;

    /** From so many characters on Java's own way, which takes many at a time, is worth its copies. */
    private static final int MANY = 32;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int length;
    /** The first half of a character that comes in two halves, maybe in two pieces; 0 without one. */
    private char half;

    /** What was written. A half of a character without its other half is a question mark, as everywhere in Java. */
    byte[] bytes() {
        endHalf();
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(int character) {
        room(2 * LONGEST);
        put((char) character);
    }

    @Override
    public void write(char[] characters, int from, int count) {
        room((count + 1) * LONGEST);
        for (int i = from; i < from + count; i++) {
            put(characters[i]);
        }
    }

    @Override
    public void write(String piece, int from, int count) {
        if (count >= MANY && half == 0 && !Character.isHighSurrogate(piece.charAt(from + count - 1))) {
            add(piece.substring(from, from + count).getBytes(StandardCharsets.UTF_8));
            return;
        }
        room((count + 1) * LONGEST);
        for (int i = from; i < from + count; i++) {
            put(piece.charAt(i));
        }
    }

    private void add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    @Override
    public void flush() {
        // nothing leaves before the page is whole
    }

    @Override
    public void close() {
        // the answer is sent by its filter
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + more, 2 * bytes.length));
        }
    }

    private void put(char character) {
        if (character <= LAST_OF_ONE_BYTE && half == 0) {
            bytes[length++] = (byte) character;
        } else {
            encode(character);
        }
    }

    private void encode(char character) {
        if (half != 0 && Character.isLowSurrogate(character)) {
            four(Character.toCodePoint(half, character));
            half = 0;
            return;
        }
        endHalf();
        if (Character.isHighSurrogate(character)) {
            half = character;
        } else if (character <= LAST_OF_ONE_BYTE) {
            bytes[length++] = (byte) character;
        } else if (character <= LAST_OF_TWO_BYTES) {
            begin(BEGINS_TWO, character >> SIX_BITS);
            follow(character);
        } else if (Character.isLowSurrogate(character)) {
            bytes[length++] = '?';
        } else {
            begin(BEGINS_THREE, character >> (2 * SIX_BITS));
            follow(character >> SIX_BITS);
            follow(character);
        }
    }

    private void four(int point) {
        begin(BEGINS_FOUR, point >> (3 * SIX_BITS));
        follow(point >> (2 * SIX_BITS));
        follow(point >> SIX_BITS);
        follow(point);
    }

    private void begin(int mark, int bits) {
        bytes[length++] = (byte) (mark | bits);
    }

    private void follow(int bits) {
        bytes[length++] = (byte) (FOLLOWS | (bits & LOW_SIX));
    }

    private void endHalf() {
        if (half != 0) {
            half = 0;
            room(LONGEST);
            bytes[length++] = '?';
        }
    }
}
