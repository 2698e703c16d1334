package truce.rules.pack;

import java.util.concurrent.atomic.AtomicBoolean;

/** Sings when a hostile rule gets it to. */
public final class Canary {

    static final AtomicBoolean SANG = new AtomicBoolean();

    private Canary() {}

    public static boolean sing() {
        SANG.set(true);
        return true;
    }
}
