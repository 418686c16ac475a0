package nl.krachtkring.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.member.Emails;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * Reads addresses as people paste them: one a line, or with commas or semicolons between them, bare or as
 * {@code Name <address>}. Nothing is taken when something is wrong: each line with a fault is said.
 */
final class InvitationList {

    /** More at once is a mailing list, not an invitation. */
    static final int MOST = 200;

    private static final String FIELD = "addresses";
    private static final int SHOWN = 60;
    private static final int MOST_FAULTS = 20;

    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final List<RuleViolation> faults = new ArrayList<>();

    private InvitationList() {}

    /** The addresses, each once, in their order. */
    static List<String> read(String pasted) {
        InvitationList list = new InvitationList();
        List<String> lines = pasted == null ? List.of() : pasted.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            list.line(i + 1, lines.get(i));
        }
        return list.addresses();
    }

    private List<String> addresses() {
        if (!faults.isEmpty()) {
            RuleViolation first = faults.get(0);
            faults.stream().skip(1).limit(MOST_FAULTS).forEach(first::addSuppressed);
            throw first;
        }
        if (byKey.isEmpty()) {
            throw new RuleViolation(FIELD, "group.invite.addresses.needed");
        }
        if (byKey.size() > MOST) {
            throw new RuleViolation(FIELD, "group.invite.addresses.many", MOST);
        }
        return List.copyOf(byKey.values());
    }

    private void line(int number, String line) {
        String name = "";
        for (String piece : pieces(line)) {
            boolean bracketed = piece.indexOf('<') >= 0;
            if (!bracketed && !name.isEmpty()) {
                fault(number, name);
                name = "";
            }
            if (bracketed || piece.indexOf('@') >= 0) {
                take(number, piece);
                name = "";
            } else {
                // The first half of a name with a comma in it, if what follows ends in an address.
                name = piece;
            }
        }
        if (!name.isEmpty()) {
            fault(number, name);
        }
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean ends = i == line.length() || line.charAt(i) == ',' || line.charAt(i) == ';';
            if (ends) {
                String piece = line.substring(from, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private void take(int number, String piece) {
        int opens = piece.indexOf('<');
        String address = opens < 0 ? piece : inside(piece, opens);
        if (address.isEmpty() || !Emails.isValid(address)) {
            fault(number, piece);
        } else {
            byKey.putIfAbsent(Emails.key(address), address);
        }
    }

    private static String inside(String piece, int opens) {
        boolean closes = piece.endsWith(">") && piece.indexOf('<', opens + 1) < 0;
        return closes ? piece.substring(opens + 1, piece.length() - 1).strip() : "";
    }

    private void fault(int number, String piece) {
        String shown = piece.length() <= SHOWN ? piece : piece.substring(0, SHOWN) + "…";
        faults.add(new RuleViolation(FIELD, "group.invite.addresses.line", number, shown));
    }
}
