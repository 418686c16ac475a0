package nl.krachtkring.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a case under load: each connection sends its next request when it has the answer to the last. */
final class Load {
    private static final int MOST = 2_000_000;

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /**
     * Runs one case for a while.
     *
     * @param what to send
     * @param connections at once
     * @param time how long
     * @return what it gave
     * @throws InterruptedException when it is broken off
     */
    Measured run(Case what, int connections, Duration time) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Sender sender = new Sender(what, i, end, MOST / connections);
            senders.add(sender);
            sender.start();
        }
        for (Sender sender : senders) {
            sender.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] all = senders.stream().flatMapToLong(Sender::micros).sorted().toArray();
        long errors = senders.stream().mapToLong(sender -> sender.errors).sum();
        return new Measured(all.length / seconds, at(all, 0.50), at(all, 0.99), errors);
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }

    private final class Sender extends Thread {
        private final Case what;
        private final int number;
        private final long end;
        private final long[] micros;
        private int count;
        private long errors;

        Sender(Case what, int number, long end, int most) {
            super("sender " + number);
            this.what = what;
            this.number = number;
            this.end = end;
            this.micros = new long[most];
        }

        @Override
        public void run() {
            try (Wire wire = new Wire(port)) {
                for (long turn = 0; System.nanoTime() < end && count < micros.length; turn++) {
                    byte[] request = what.requests().next(number, turn);
                    long sent = System.nanoTime();
                    try {
                        if (wire.send(request) >= 400) {
                            errors++;
                            continue;
                        }
                        micros[count++] = (System.nanoTime() - sent) / 1000;
                    } catch (IOException e) {
                        errors++;
                    }
                }
            }
        }

        private java.util.stream.LongStream micros() {
            return Arrays.stream(micros, 0, count);
        }
    }
}
