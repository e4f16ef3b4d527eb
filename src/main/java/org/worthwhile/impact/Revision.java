package org.worthwhile.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.worthwhile.impact.Versions.UnknownVersion;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;

/** The rules as they stood in a revision of the git repository that holds the rules folder. Nothing is checked out. */
final class Revision {

    private static final int SHORT = 8;

    private Revision() {
    }

    /** @throws UnknownVersion where there is no repository, no such revision, or no rules folder in it */
    static Version of(Path working, String revision) throws IOException {
        Path folder = working.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new UnknownVersion(
                    "\"" + revision + "\" is no folder, and " + working + " is in no git repository that could have such a revision");
        }
        try (Repository repository = builder.build(); RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(resolve(repository, revision));
            String path = repository.getWorkTree().toPath().toRealPath().relativize(folder).toString().replace('\\', '/');
            LocalDate made = commit.getCommitterIdent().getWhenAsInstant().atZone(ZoneOffset.UTC).toLocalDate();
            String name = "git " + revision + " (" + commit.name().substring(0, SHORT) + ", " + made + ": " + commit.getShortMessage() + ")";
            RulesFolder files = new RulesFolder.Held(files(repository, commit, path, revision));
            return new Version(name, files, RuleBase.of(files));
        }
    }

    private static ObjectId resolve(Repository repository, String revision) throws IOException {
        ObjectId found = null;
        try {
            found = repository.resolve(revision + "^{commit}");
        } catch (RevisionSyntaxException e) {
            // It is said below, as for every other name that means nothing.
        }
        if (found == null) {
            throw new UnknownVersion("\"" + revision + "\" is neither a folder nor a revision: name a branch, a tag or a commit, or write packaged");
        }
        return found;
    }

    private static SortedMap<String, byte[]> files(Repository repository, RevCommit commit, String path, String revision) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(commit.getTree());
            tree.setRecursive(true);
            if (!path.isEmpty()) {
                tree.setFilter(PathFilter.create(path));
            }
            while (tree.next()) {
                String file = path.isEmpty() ? tree.getPathString() : tree.getPathString().substring(path.length() + 1);
                files.put(file, repository.open(tree.getObjectId(0)).getBytes());
            }
        }
        if (files.isEmpty()) {
            throw new UnknownVersion("The revision " + revision + " has no folder " + path);
        }
        return files;
    }
}
