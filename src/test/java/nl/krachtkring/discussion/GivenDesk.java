package nl.krachtkring.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.DraftAnswer;
import nl.krachtkring.contribution.DraftPiece;
import nl.krachtkring.contribution.DraftReceiver;

/** A desk of the editors that keeps what arrived. */
final class GivenDesk implements DraftReceiver {

    final List<DraftPiece> pieces = new ArrayList<>();
    final List<Long> withdrawn = new ArrayList<>();
    DraftAnswer answer;

    @Override
    public long receive(DraftPiece piece) {
        pieces.add(piece);
        return 400_000_000_000_000L + pieces.size();
    }

    @Override
    public void withdraw(long draft, long quote) {
        withdrawn.add(quote);
    }

    @Override
    public Optional<DraftAnswer> answer(long draft) {
        return Optional.ofNullable(answer);
    }
}
