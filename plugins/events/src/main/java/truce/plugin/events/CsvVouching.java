package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import truce.core.action.ExceptionClaim;
import truce.core.action.ExceptionKind;
import truce.core.action.Vouching;
import truce.core.evidence.AttributionGround;
import truce.core.evidence.EvidenceLevel;
import truce.core.fault.NearestName;

/**
 * Reads who stands behind a row, who disputes it and which exceptions are claimed: {@code self-defence by Red Force
 * (supported); counter-terrorism by Blue Force}.
 */
final class CsvVouching {

    private static final String BY = " by ";
    private static final String SUPPORTED = "(supported)";

    private CsvVouching() {}

    static Vouching of(Cells cells) {
        return new Vouching(
                cells.list(CsvField.SOURCES),
                level(cells),
                cells.list(CsvField.DISPUTED_BY),
                cells.list(CsvField.EXCEPTIONS).stream()
                        .map(text -> claim(cells, text))
                        .toList(),
                attributed(cells));
    }

    private static AttributionGround attributed(Cells cells) {
        String text = cells.text(CsvField.ATTRIBUTION).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return AttributionGround.NOT_STATED;
        }
        List<AttributionGround> grounds = List.of(AttributionGround.values());
        return grounds.stream()
                .filter(ground -> ground.code().equals(text))
                .findFirst()
                .orElseThrow(() -> cells.unreadable(
                        CsvField.ATTRIBUTION,
                        "'" + text + "' is no ground of attribution",
                        NearestName.hint(
                                text,
                                grounds.stream().map(AttributionGround::code).toList())));
    }

    private static EvidenceLevel level(Cells cells) {
        String text = cells.text(CsvField.EVIDENCE).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return EvidenceLevel.ALLEGED;
        }
        List<EvidenceLevel> levels = List.of(EvidenceLevel.values());
        return levels.stream()
                .filter(level -> level.code().equals(text) || text.equals("l" + levels.indexOf(level)))
                .findFirst()
                .orElseThrow(() -> cells.unreadable(
                        CsvField.EVIDENCE,
                        "'" + text + "' is no level of evidence",
                        NearestName.hint(
                                text, levels.stream().map(EvidenceLevel::code).toList())));
    }

    private static ExceptionClaim claim(Cells cells, String text) {
        boolean supported = text.endsWith(SUPPORTED);
        String claim = supported
                ? text.substring(0, text.length() - SUPPORTED.length()).strip()
                : text;
        int by = claim.indexOf(BY);
        String kind = (by < 0 ? claim : claim.substring(0, by))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace('_', '-');
        String claimant = by < 0 ? "" : claim.substring(by + BY.length()).strip();
        return new ExceptionClaim(kind(cells, kind), claimant, supported);
    }

    private static ExceptionKind kind(Cells cells, String code) {
        List<ExceptionKind> kinds = Arrays.asList(ExceptionKind.values());
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> cells.unreadable(
                        CsvField.EXCEPTIONS,
                        "'" + code + "' is no kind of exception",
                        NearestName.hint(
                                code, kinds.stream().map(ExceptionKind::code).toList())));
    }
}
