// Runs in the browser, beside the TypeScript compiler: checks the files it is given as if they lay in folders.
(files) => {
  const config = JSON.parse(files['/src/main/widget/tsconfig.json']);
  const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '/src/main/widget');
  const folders = new Set();
  for (const file of Object.keys(files)) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      folders.add(file.slice(0, end));
    }
  }
  const host = {
    fileExists: (file) => file in files,
    directoryExists: (folder) => folders.has(folder),
    readFile: (file) => files[file],
    getSourceFile: (file, target) => file in files ? ts.createSourceFile(file, files[file], target) : undefined,
    getDefaultLibFileName: () => '/lib/lib.d.ts',
    getDefaultLibLocation: () => '/lib',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (file) => file,
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  const sources = Object.keys(files).filter((file) => /^\/src\/main\/widget\/.*\.tsx?$/.test(file));
  const program = ts.createProgram(sources, options, host);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map((fault) => ts.formatDiagnostic(fault, host).trim());
}
