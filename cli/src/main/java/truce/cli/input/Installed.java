package truce.cli.input;

import java.util.List;
import java.util.Optional;
import truce.core.fault.Refusal;

/** The plugins of third parties that a run found, loaded or not. */
public interface Installed {

    /**
     * A plugin of third parties.
     *
     * @param id its id
     * @param version its version; empty when unknown
     * @param state where it stands, in words
     * @param why why it stands there, and the command that helps
     * @param loaded whether it is loaded
     * @param sha256 one hash over its files; empty when it is not loaded
     */
    record Extension(String id, String version, String state, String why, boolean loaded, String sha256) {}

    /** Where each stands now. */
    List<Extension> plugins();

    /** The refusal to give when that format is asked for and not there; empty when no plugin provides it. */
    Optional<Refusal> refusal(String format);

    /** What failed in plugins since this was last asked, and the run could do without; a sentence each. */
    List<String> mishaps();

    /** The command that lists them. */
    String listing();
}
