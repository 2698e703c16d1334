package truce.rules.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import truce.core.match.ActCase;

/**
 * Reads cases from a table. What a column does not say is plain: a prohibition, in a zone that counts the place of impact,
 * everything that such norms ask about established.
 *
 * <p>Columns: {@code id}; {@code kind} and {@code relation} of the norm; {@code acts}, with {@code |} between candidates;
 * one for each element with its degree, {@code -} where the norm does not ask; {@code counts} and {@code known}, with the
 * places that the norm counts and the source tells ({@code origin impact position}, {@code -} for none); {@code zone} yes
 * or no; {@code killed} as {@code low-best-high}, one number or {@code ?}; {@code claims}, such as {@code self-defence} or
 * {@code self-defence shown}; {@code weapon}; {@code aggregated} and {@code disputed} yes or no.
 */
final class CaseTable {

    static final Set<String> COLUMNS = DraftColumns.names();

    private CaseTable() {}

    /** The cases by id, in order. */
    static Map<String, ActCase> cases(String table) {
        Map<String, ActCase> cases = new LinkedHashMap<>();
        for (Map<String, String> row : TableText.rows(table, COLUMNS)) {
            ActCase subject = new CaseDraft(row).build();
            if (cases.put(subject.id(), subject) != null) {
                throw new IllegalArgumentException("the id " + subject.id() + " stands twice");
            }
        }
        return cases;
    }
}
