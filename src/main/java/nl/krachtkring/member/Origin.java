package nl.krachtkring.member;

/**
 * From where somebody signs in.
 *
 * @param network an IPv4 address or the first half of an IPv6 address
 * @param deviceCookie what {@link Devices} gave this device before; null without it
 * @param device the device in words, such as {@code Firefox, Android}
 */
public record Origin(String network, String deviceCookie, String device) {}
