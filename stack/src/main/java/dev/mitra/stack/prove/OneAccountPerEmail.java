package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// I2, from the mails that invite to an account, and from account-service's table.
final class OneAccountPerEmail implements Invariant {

    @Override
    public String id() {
        return "I2";
    }

    @Override
    public String sentence() {
        return "one account per canonical e-mail address";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        var sql = "select lower(trim(email)), count(*) from account group by 1";
        var known = new TreeSet<String>();
        for (var row : evidence.databases().query(Service.ACCOUNT, sql)) {
            known.add(row.getFirst());
            if (!row.get(1).equals("1")) {
                offenders.add(row.getFirst() + " has " + row.get(1) + " accounts");
            }
        }
        for (var id : evidence.placed().values()) {
            var order = evidence.order(id);
            var email = order.path("shipTo").path("email").asText();
            if (order.path("status").path("release").asText().equals("RELEASED") && !known.contains(email)) {
                offenders.add(email + " of " + id + " has no account");
            }
        }
        return offenders;
    }
}
