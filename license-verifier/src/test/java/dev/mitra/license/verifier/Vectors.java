package dev.mitra.license.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All test vectors with the roots and status lists that they refer to. */
final class Vectors extends VectorWorkshop {

    static List<VectorCase> all() {
        var all = new ArrayList<>(new GenuineVectors().all());
        all.addAll(new DoubtfulVectors().all());
        return all;
    }

    List<TrustedRoot> roots() {
        return List.of(vendor.root.asRoot(), p256Root.asRoot());
    }

    String rootsJson() {
        return """
                {"roots": [
                  {"kid": "root-2026", "alg": "Ed25519", "key": "%s"},
                  {"kid": "root-p256", "alg": "ES256", "key": "%s"}
                ]}
                """.formatted(vendor.root.raw(), p256Root.raw());
    }

    Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("valid-7.jwt", list(7, 0));
        lists.put("revoked-8.jwt", list(8, 1));
        lists.put("suspended-8.jwt", list(8, 2));
        lists.put("replaced-8.jwt", list(8, 3));
        lists.put("short-8.jwt", vendor.statusList(8, new byte[] {0}));
        lists.put("stranger-9.jwt", stranger.statusList(9, new byte[] {0, 4}));
        lists.put("cut-off-8.jwt", list(8, 1).substring(0, 600));
        return lists;
    }
}
