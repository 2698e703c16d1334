package truce.core.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Marks the flags of a run that its dossier sets aside, and tells which exceptions matched nothing. */
public final class Waivers {

    private Waivers() {}

    /** The same run with its marks; the very same run where nothing is excepted. */
    public static Run apply(Run run, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return run;
        }
        Set<Waiver> used = new LinkedHashSet<>();
        List<Flag> flags = new ArrayList<>(run.flags().size());
        run.flags().forEach(flag -> flags.add(marked(flag, waivers, used)));
        List<String> notices = new ArrayList<>(run.notices());
        long aside = flags.stream().filter(Flag::isSetAside).count();
        if (aside > 0) {
            notices.add(aside + (aside == 1 ? " flag is" : " flags are")
                    + " set aside by exceptions of the dossier: marked, neither dropped nor left out of any count");
        }
        waivers.stream()
                .filter(waiver -> !used.contains(waiver))
                .forEach(waiver -> notices.add("the exception for " + waiver.about() + " (" + waiver.statedIn()
                        + ") matched no flag: drop it, or look at its names"));
        return run.with(flags, notices);
    }

    private static Flag marked(Flag flag, List<Waiver> waivers, Set<Waiver> used) {
        List<Waiver> concerning = waivers.stream()
                .filter(waiver -> flag.rules().stream().anyMatch(waiver::excepts) && waiver.concerns(flag.subject()))
                .toList();
        used.addAll(concerning);
        return concerning.isEmpty() ? flag : flag.setAside(Waiver.of(flag, concerning));
    }
}
