package dev.mitra.billing.reseller.app;

import dev.mitra.kernel.ResellerId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Does the same for one reseller after the other, so that one that fails stops none of the others. It is tried again
/// at the end, then reported.
public final class EachReseller {

    private static final Logger LOG = Logger.getLogger(EachReseller.class);

    private EachReseller() {}

    /// @return those that failed again
    /// @throws RuntimeException when not one succeeds: then it is not the resellers
    public static List<ResellerId> of(String job, List<ResellerId> resellers, Consumer<ResellerId> work) {
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
        var left = new ArrayList<ResellerId>();
        for (var reseller : failed) {
            try {
                work.accept(reseller);
                done++;
            } catch (RuntimeException again) {
                if (done == 0) {
                    throw again;
                }
                LOG.errorf(again, "job %s failed again for reseller %s", job, reseller.external());
                left.add(reseller);
            }
        }
        return left;
    }
}
