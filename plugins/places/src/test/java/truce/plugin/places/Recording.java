package truce.plugin.places;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.Input;
import truce.core.spi.KnownPlace;
import truce.core.spi.ReadRequest;

/** Keeps what a source reads. */
final class Recording implements FactSink {

    final List<Zone> zones = new ArrayList<>();
    final List<KnownPlace> places = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    static Recording of(FactSource source, String name, String text, Map<String, String> options) throws IOException {
        return of(source, name, text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Recording of(FactSource source, Path file, Map<String, String> options) throws IOException {
        return of(source, String.valueOf(file.getFileName()), Files.readAllBytes(file), options);
    }

    private static Recording of(FactSource source, String name, byte[] bytes, Map<String, String> options)
            throws IOException {
        Recording recording = new Recording();
        Input input = new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
        AtlasOfPlaces nothing = new AtlasOfPlaces(List.of());
        source.read(new ReadRequest(input, options, ZoneId.of("Asia/Damascus"), nothing), recording);
        return recording;
    }

    /** A file of the shared data; empty where these are absent. */
    static Optional<Path> shared(String path) {
        List<Path> roots = new ArrayList<>();
        Optional.ofNullable(System.getenv("TRUCE_SHARED")).map(Path::of).ifPresent(roots::add);
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                roots.add(at.resolveSibling("shared"));
            }
        }
        return roots.stream()
                .map(root -> root.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    @Override
    public void zone(Zone zone) {
        zones.add(zone);
    }

    @Override
    public void place(KnownPlace place) {
        places.add(place);
    }

    @Override
    public void refused(Fault fault) {
        refused.add(fault.message());
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public void dataset(Dataset dataset) {
        throw new AssertionError("no dataset expected");
    }

    @Override
    public void action(Action action) {
        throw new AssertionError("no action expected");
    }

    @Override
    public void repeated(Origin origin, String id) {
        throw new AssertionError("no repetition expected");
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        throw new AssertionError("no circumstance expected");
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        throw new AssertionError("no agreement expected");
    }
}
