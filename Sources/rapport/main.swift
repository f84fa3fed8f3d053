import Commands
import Glibc

let status = Program.run(Array(CommandLine.arguments.dropFirst()), in: .live())
exit(status.rawValue)
