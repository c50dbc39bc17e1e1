package dev.mitra.billing.interest.app;

import dev.mitra.kernel.ResellerId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Does the same for one reseller after the other, so that one that fails stops neither the others nor the periods
/// after this one. It is tried again at the end, then reported. Interest is asked for cumulatively: what is missing is
/// asked for by the next run, or by this one when somebody repeats it.
final class EachReseller {

    private static final Logger LOG = Logger.getLogger(EachReseller.class);

    private EachReseller() {}

    /// @throws RuntimeException when not one succeeds: then it is not the resellers, and the whole run is tried again
    static void of(String job, List<ResellerId> resellers, Consumer<ResellerId> work) {
        var failed = new ArrayList<ResellerId>();
        for (var reseller : resellers) {
            try {
                work.accept(reseller);
            } catch (RuntimeException once) {
                LOG.warnf(
                        once, "job %s failed for reseller %s and tries it again at the end", job, reseller.external());
                failed.add(reseller);
            }
        }
        int done = resellers.size() - failed.size();
        for (var reseller : failed) {
            try {
                work.accept(reseller);
                done++;
            } catch (RuntimeException again) {
                if (done == 0) {
                    throw again;
                }
                LOG.errorf(
                        again,
                        "job %s failed for reseller %s: the next run asks for what is missing",
                        job,
                        reseller.external());
            }
        }
    }
}
