package truce.cli;

import java.util.List;

/** The beans of the plugins that come with Truce. */
final class BuiltInPlugins {

    static final List<Class<?>> BEANS = List.of();

    private BuiltInPlugins() {}
}
