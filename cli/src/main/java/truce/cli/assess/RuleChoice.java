package truce.cli.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.run.Severity;

/**
 * Which rules a run uses, and how they are set: the dossier's word, overruled by options.
 *
 * @param packs folders of rule packs
 * @param base whether the base pack is loaded
 * @param params values of parameters; of two for one parameter the later holds
 * @param floors least gravity of a rule's flags, by rule
 * @param enabled ids of rules; when not empty, only these are loaded
 * @param disabled ids of rules that are not loaded, with who says so
 * @param trusted packs that may use all of the rule language
 */
public record RuleChoice(
        Named<String> packs,
        boolean base,
        List<Param> params,
        Map<String, Floor> floors,
        Set<String> enabled,
        Map<String, String> disabled,
        Set<String> trusted) {

    /**
     * A parameter's value and who set it.
     *
     * @param name {@code RULE.PARAM} or {@code PACK.PARAM}
     * @param from file and line, or the option
     * @param option whether it came from the command line
     */
    public record Param(String name, String value, String from, boolean option) {}

    /** The least gravity of a rule's flags, and who set it. */
    public record Floor(Severity severity, String from) {}

    public RuleChoice {
        params = List.copyOf(params);
        floors = Map.copyOf(floors);
        enabled = Set.copyOf(enabled);
        disabled = Map.copyOf(disabled);
        trusted = Set.copyOf(trusted);
    }

    /** Why a rule is not loaded; empty when it is. */
    public Optional<String> leavesOut(String rule) {
        boolean others = !enabled.isEmpty() && !enabled.contains(rule);
        return Optional.ofNullable(disabled.get(rule)).or(() -> others ? Optional.of("--enable") : Optional.empty());
    }

    /** Who set the least gravity of a rule's flags; empty when the rule itself does, or nobody. */
    public Optional<String> floorFrom(String rule) {
        return Optional.ofNullable(floors.get(rule)).map(Floor::from);
    }
}
