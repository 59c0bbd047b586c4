//! dwalign for Python. It reads, judges and draws with the library of the program, and turns what that gives into columns,
//! pictures and pages; nothing is judged here. What a person using Python reads is in `dwalign.pyi`.

mod columns;
mod data;
mod files;
mod read;
mod shown;

use pyo3::prelude::*;

/// How far Decent Work Country Programmes are found in UN Cooperation Frameworks.
#[pymodule]
mod dwalign {
    #[pymodule_export]
    use crate::data::Data;
    #[pymodule_export]
    use crate::read::{DataError, countries, read, version};
    #[pymodule_export]
    use crate::shown::{Page, Picture};
}
