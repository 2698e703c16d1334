package truce.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;

/** Who is bound by a norm and who is not: those alike in one line, those addressed first. */
final class BoundText {

    private final Times times;
    private final Map<String, String> names;
    private final UsualCitation usual;

    BoundText(Times times, Map<String, String> names, UsualCitation usual) {
        this.times = times;
        this.usual = usual;
        this.names = Map.copyOf(names);
    }

    List<String> of(List<Binding> bindings) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        bindings.stream()
                .sorted((a, b) -> a.level().compareTo(b.level()))
                .forEach(binding -> alike.computeIfAbsent(how(binding), one -> new ArrayList<>())
                        .add(names.getOrDefault(binding.party(), binding.party())));
        List<String> lines = new ArrayList<>();
        alike.forEach((how, who) -> lines.add(String.join("; ", who) + ": " + how));
        return lines;
    }

    private String how(Binding binding) {
        String when = times.of(binding.validity());
        String note = usual.stripped(binding.note());
        return words(binding.level())
                + (binding.via().isEmpty() ? "" : " through " + String.join(", ", binding.via()))
                + (when.equals(Times.ALWAYS) ? "" : " " + when)
                + (binding.contestedBy().isEmpty() ? "" : "; contested by " + String.join(", ", binding.contestedBy()))
                + (note.isBlank() ? "" : " (" + note + ")");
    }

    private static String words(BindingLevel level) {
        return switch (level) {
            case SIGNATORY -> "bound, signatory";
            case ACCEDED -> "bound, acceded";
            case VIA_GUARANTOR -> "bound";
            case AFFILIATE -> "bound as an affiliate";
            case THIRD_PARTY_DUTY_ONLY -> "not bound itself, another must restrain it";
            case NON_PARTY -> "not bound, no party";
            case EXCLUDED -> "not bound, left out by name";
        };
    }
}
