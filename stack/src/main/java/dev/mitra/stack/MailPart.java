package dev.mitra.stack;

import dev.mitra.stack.mail.MailCatcherProgram;
import dev.mitra.testkit.ClassArchive;
import dev.mitra.testkit.FreePorts;
import dev.mitra.testkit.LocalProcess;
import java.nio.file.Path;
import java.util.List;

/// The mail catcher: SMTP for the services, pages and JSON for people and tests.
record MailPart(Settings settings) implements Part {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.smtpPort(), settings.mailPagesPort());
    }

    @Override
    public Path log() {
        return folder().resolve("mail.log");
    }

    @Override
    public LocalProcess start() {
        var command = JavaCommand.of(
                Heap.small("64m"),
                Compiler.QUICK,
                archive(),
                CLASS_PATH,
                MailCatcherProgram.class.getName(),
                List.of(
                        Integer.toString(settings.smtpPort()),
                        Integer.toString(settings.mailPagesPort()),
                        folder().resolve("mails").toString()));
        return LocalProcess.start(command, InboundMail.environment(settings), settings.root(), log());
    }

    @Override
    public boolean isReady() {
        return FreePorts.answers(settings.smtpPort()) && FreePorts.answers(settings.mailPagesPort());
    }

    private Path folder() {
        return settings.folder().resolve("mail");
    }

    @Override
    public void endedInOrder() {
        archive().keep();
    }

    private ClassArchive archive() {
        return settings.archive(name(), CLASS_PATH);
    }
}
