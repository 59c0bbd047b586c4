//! The command line of dwalign.

fn main() -> std::process::ExitCode {
    dwalign::cli::run(std::env::args_os())
}
