//! Workbooks: what is read of them and what is found, what is written, and that nothing is lost between the forms.

mod forms;
mod grid;
mod hostile;
mod marked;
mod own;
mod people;
mod template;
mod traps;
