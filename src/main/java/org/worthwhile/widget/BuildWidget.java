package org.worthwhile.widget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The build step of the calculator: bundles its TypeScript into the one script that is served, and writes down the script's
 * hash. Bundler and library come as Maven artifacts, so neither Node nor npm is needed.
 */
public final class BuildWidget {

    private BuildWidget() {}

    /** Arguments: the widget's source folder, the contract, a folder to work in, and the folder of the project's classes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path source = Path.of(arguments[0]).toAbsolutePath();
        Path work = Path.of(arguments[2]).toAbsolutePath();
        Path served = Path.of(arguments[3]).toAbsolutePath().resolve("static/widget");
        Files.createDirectories(work);
        Files.createDirectories(served);
        Files.writeString(work.resolve("contract.d.ts"), ContractTypes.of(Path.of(arguments[1])));
        if (!unpack("org.webjars.npm/preact", "webjars/preact", work.resolve("node_modules/preact"))) {
            throw new IllegalStateException("Preact is not on the class path");
        }
        Path script = served.resolve("worthwhile.js");
        String contract = ContractTypes.version(Path.of(arguments[1]));
        bundle(bundler(work), source, script, contract);
        byte[] bytes = Files.readAllBytes(script);
        Files.writeString(served.resolve("integrity.json"), String.format(Locale.ROOT, """
                {"script": "/widget/worthwhile.js", "integrity": "%s", "contract": "%s", "bytes": %d, "compressedBytes": %d}
                """, integrity(bytes), contract, bytes.length, compressed(bytes)));
        System.out.println("Widget: " + compressed(bytes) + " bytes compressed");
    }

    private static void bundle(Path bundler, Path source, Path script, String contract) throws IOException, InterruptedException {
        ProcessBuilder bundling = new ProcessBuilder(List.of(
                bundler.toString(), source.resolve("calculator.tsx").toString(), "--bundle", "--minify", "--format=iife", "--target=es2022",
                "--define:CONTRACT_VERSION=\"" + contract + "\"", "--charset=utf8", "--legal-comments=none", "--jsx=automatic",
                "--jsx-import-source=preact", "--loader:.css=text",
                "--log-level=warning", "--tsconfig=" + source.resolve("tsconfig.json"), "--outfile=" + script));
        Process process = bundling.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The widget cannot be bundled:\n" + said);
        }
        System.out.print(said);
    }

    /** The bundler of this platform, from its artifact; where there is none, the program that {@code ESBUILD} names. */
    private static Path bundler(Path work) throws IOException {
        String own = System.getenv("ESBUILD");
        if (own != null) {
            return Path.of(own);
        }
        if (!unpack("org.mvnpm.at.esbuild/" + platform(), "_static/" + platform(), work.resolve("esbuild"))) {
            throw new IllegalStateException("There is no bundler for " + platform()
                    + " among the artifacts: install esbuild and name it in the environment, ESBUILD=/path/to/esbuild");
        }
        Path bundler = work.resolve(platform().startsWith("win32") ? "esbuild/esbuild.exe" : "esbuild/bin/esbuild");
        bundler.toFile().setExecutable(true);
        return bundler;
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm64" : "x64";
        return (system.startsWith("windows") ? "win32-" : system.startsWith("mac") ? "darwin-" : "linux-") + processor;
    }

    /** Unpacks the folder of an artifact, under whichever version is on the class path; false where the artifact is not. */
    private static boolean unpack(String artifact, String folder, Path to) throws IOException {
        URL found = BuildWidget.class.getClassLoader().getResource("META-INF/maven/" + artifact + "/pom.properties");
        if (found == null) {
            return false;
        }
        URI jar = URI.create(found.toString().replaceFirst("!.*", "!/"));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> versions = Files.list(files.getPath("META-INF/resources/" + folder))) {
            Path version = versions.findFirst().orElseThrow();
            for (Path file : filesOf(version)) {
                Path copy = to.resolve(version.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return true;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static String integrity(byte[] script) {
        try {
            return "sha384-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(script));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int compressed(byte[] script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
