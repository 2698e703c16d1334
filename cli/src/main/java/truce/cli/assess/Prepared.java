package truce.cli.assess;

import java.util.List;
import truce.cli.input.Reading;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.evidence.SourceBook;
import truce.core.fault.Fault;
import truce.core.incident.Corroborator;
import truce.core.match.Frame;
import truce.core.match.Thresholds;
import truce.core.origin.Dataset;
import truce.core.run.InputCount;
import truce.core.run.Setting;
import truce.rules.engine.DroolsAssessor;

/**
 * Everything a run needs before its first action.
 *
 * @param order what is asked
 * @param agreements the agreements, sorted by id
 * @param frame norms, zones, who is who
 * @param sources who is who among the sources
 * @param corroborator finds which rows tell one event
 * @param assessor the rules
 * @param packs the packs, exactly
 * @param agreementPins the agreements, exactly
 * @param parameters effective parameters
 * @param reading reads files
 * @param inputs files of actions, and who reads each
 * @param read what became of the rows of files that are read already: zones and gazetteers
 * @param refused rows of these that were refused
 * @param datasets bodies of facts that these named
 * @param circumstances other facts that these held
 * @param notices what the reader must know
 * @param thresholds analytic marks of the program
 * @param tables dossier and analyst's tables, exactly
 * @param plugins plugins of third parties that it needs, exactly
 */
public record Prepared(
        RunOrder order,
        List<Agreement> agreements,
        Frame frame,
        SourceBook sources,
        Corroborator corroborator,
        DroolsAssessor assessor,
        List<Setting.Pin> packs,
        List<Setting.Pin> agreementPins,
        List<Setting.Parameter> parameters,
        Reading reading,
        List<Reading.Planned> inputs,
        List<InputCount> read,
        List<Fault> refused,
        List<Dataset> datasets,
        List<Circumstance> circumstances,
        List<String> notices,
        Thresholds thresholds,
        List<Setting.Pin> tables,
        List<Setting.Pin> plugins) {}
