package truce.core.agreement;

import java.time.Instant;
import java.util.List;

/**
 * A numbered unit of a text.
 *
 * @param id id within the agreement, such as {@code c1}
 * @param title a few words
 * @param paraphrase what it says, in our own words
 * @param citation article or paragraph of the text and where it can be read
 * @param certainty how sure the coding is
 * @param norms what it asks of whom; none for a clause that cannot be held against acts
 */
public record Clause(
        String id, String title, String paraphrase, String citation, Certainty certainty, List<Norm> norms) {

    public Clause {
        norms = List.copyOf(norms);
    }

    Clause asKnownBy(Instant cut) {
        List<Norm> known =
                norms.stream().flatMap(norm -> norm.asKnownBy(cut).stream()).toList();
        return new Clause(id, title, paraphrase, citation, certainty, known);
    }
}
