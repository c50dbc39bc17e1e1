package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;

/// What the machine's processor takes for work that never changes: one Ed25519 signature by the JDK, compiled as far as
/// a JVM compiles. Processor time of two machines, or of one machine on two days, compares by it.
final class ProcessorControl {

    private static final int WARM_UP = 3_000;
    private static final int SIGNATURES = 1_000;
    private static final byte[] MESSAGE = "one order, two licences".getBytes(StandardCharsets.UTF_8);

    private ProcessorControl() {}

    /// Milliseconds of processor time per signature.
    static double signatureMillis() {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
            sign(signature, WARM_UP);
            var threads = ManagementFactory.getThreadMXBean();
            var begin = threads.getCurrentThreadCpuTime();
            sign(signature, SIGNATURES);
            return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / SIGNATURES;
        } catch (GeneralSecurityException e) {
            throw new Refusal("The control failed: " + e.getMessage(), e);
        }
    }

    private static void sign(Signature signature, int times) throws GeneralSecurityException {
        for (int i = 0; i < times; i++) {
            signature.update(MESSAGE);
            signature.sign();
        }
    }
}
