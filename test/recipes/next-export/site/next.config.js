export default { output: "export", generateBuildId: () => "1" };
