package dev.mitra.testkit;

import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/// The page to which the `type` of a problem leads: one section per code.
final class ProblemPage {

    private ProblemPage() {}

    static String of(String service, List<Enum<?>> codes, Properties english, Properties indonesian) {
        var page = new StringBuilder("""
                # Problems of %s

                Made from the code by its tests; `type` of a problem leads to the section of its code. What all
                problems share stands in [http.md](../http.md).
                """.formatted(service.equals("common") ? "all services" : service));
        var sorted = new TreeMap<String, Enum<?>>();
        codes.forEach(code -> sorted.put(code.name(), code));
        sorted.forEach((name, code) -> page.append("""

                <a id="%1$s"></a>
                ## %1$s

                Status %2$s%3$s.

                - en: **%4$s** %5$s
                - id: **%6$s** %7$s
                """.formatted(
                        name,
                        read(code, "status"),
                        read(code, "retryable").equals(true) ? ", the same request may succeed later" : "",
                        english.getProperty(name + ".title"),
                        english.getProperty(name + ".detail"),
                        indonesian.getProperty(name + ".title"),
                        indonesian.getProperty(name + ".detail"))));
        return page.toString();
    }

    // The interface lives in platform/web, whose own tests use this kit.
    private static Object read(Enum<?> code, String accessor) {
        try {
            var method = code.getDeclaringClass().getMethod(accessor);
            method.setAccessible(true);
            return method.invoke(code);
        } catch (ReflectiveOperationException notACode) {
            throw new IllegalArgumentException(code + " is no problem code", notACode);
        }
    }
}
