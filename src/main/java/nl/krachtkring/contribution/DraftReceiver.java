package nl.krachtkring.contribution;

import java.util.Optional;

/** The desk of the editors, for rooms that offer pieces to it. */
public interface DraftReceiver {

    /**
     * Takes a piece.
     *
     * @param piece what is offered
     * @return the number by which its sender knows it
     */
    long receive(DraftPiece piece);

    /**
     * Puts a plain line in place of a sentence that may be quoted no more, wherever the piece is. Doing it twice is doing it once.
     *
     * @param draft the number of the piece
     * @param quote the number of the sentence
     */
    void withdraw(long draft, long quote);

    /**
     * What was done with what a piece asked.
     *
     * @param draft the number of the piece
     * @return empty until somebody answered
     */
    Optional<DraftAnswer> answer(long draft);
}
