package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is seen of a file while it is read in: how far it is, in a transaction of its own, and that it came to nothing. */
@Singleton
class IntakeProgress {

    private static final Logger LOG = Logger.getLogger(IntakeProgress.class.getName());

    private final IntakeRepository intakes;

    @Inject
    IntakeProgress(IntakeRepository intakes) {
        this.intakes = intakes;
    }

    /** How many lines were gone through. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void told(long id, int lines) {
        intakes.progress(id, lines);
    }

    /** The one that is to be read in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> waiting() {
        return intakes.queued();
    }

    /** It came to nothing: who brought it looks once more. Tried again by itself it would fail again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long id, RuntimeException fault) {
        LOG.log(Level.WARNING, "intake " + id + " was not read in", fault);
        intakes.find(id).putBack("method.intake.failed");
    }
}
