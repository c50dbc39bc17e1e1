package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.app.ImportResult.Imported;
import dev.mitra.billing.receipt.app.ImportResult.Refused;
import dev.mitra.messaging.Worker;
import dev.mitra.messaging.tx.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Imports bank files from the watched folder, if one is configured. A file that was imported when the
/// process died is imported again, which changes nothing. One that nobody foresaw is laid aside, so that it holds up no
/// other; what any file would meet (no database) is waited out.
@ApplicationScoped
class FolderWorker implements Worker {

    private static final Logger LOG = Logger.getLogger(FolderWorker.class);
    private static final String BY = "watched-folder";

    private final ImportBankFile importBankFile;
    private final Optional<WatchedFolder> folder;
    private final InstantSource time = InstantSource.system();

    FolderWorker(
            ImportBankFile importBankFile,
            @ConfigProperty(name = "mitra.receipts.watched-folder") Optional<Path> folder,
            @ConfigProperty(name = "mitra.receipts.watched-folder-settles") Duration settles) {
        this.importBankFile = importBankFile;
        this.folder = folder.map(path -> new WatchedFolder(path, settles));
    }

    @Override
    public String name() {
        return "bank-files";
    }

    @Override
    public int workOnce() {
        var file = folder.stream()
                .flatMap(watched -> watched.ready(time.instant()).stream())
                .findFirst();
        file.ifPresent(path -> take(folder.orElseThrow(), path, importBankFile::importFile));
        return file.isPresent() ? 1 : 0;
    }

    /// As [ImportBankFile] does it.
    interface Import {
        ImportResult of(InputStream bytes, Importing importing, String by);
    }

    static void take(WatchedFolder watched, Path file, Import imports) {
        try (var bytes = Files.newInputStream(file)) {
            switch (imports.of(bytes, Importing.FOR_GOOD, BY)) {
                case Imported(var report) -> {
                    LOG.infof(
                            "imported %s: %d receipts",
                            file.getFileName(), report.receipts().size());
                    if (report.continuity().contains(Continuity.GAP)) {
                        LOG.warnf("%s does not begin where an earlier statement ended", file.getFileName());
                    }
                    watched.imported(file);
                }
                case Refused(var fault, var where) -> {
                    LOG.warnf("refused %s: %s", file.getFileName(), fault);
                    watched.refused(file, fault + ": " + where);
                }
            }
        } catch (NoSuchFileException anotherReplicaTookIt) {
            LOG.debugf("%s is gone", file.getFileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException unforeseen) {
            if (Fault.of(unforeseen) != Fault.WORK) {
                throw unforeseen;
            }
            LOG.errorf(unforeseen, "%s could not be imported and was moved to failed", file.getFileName());
            watched.failed(file, unforeseen.toString());
        }
    }

    @Override
    public long waiting() {
        return folder.map(watched -> (long) watched.ready(time.instant()).size())
                .orElse(0L);
    }
}
