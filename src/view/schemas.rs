//! The JSON Schemas of what commands print as JSON. A check of the project holds each against what is printed.

/// Of `align`.
pub const ALIGN: &str = include_str!("schemas/align.json");
/// Of `ask`.
pub const ASK: &str = include_str!("schemas/ask.json");
/// Of `check`.
pub const CHECK: &str = include_str!("schemas/check.json");
/// Of `indicators`.
pub const INDICATORS: &str = include_str!("schemas/indicators.json");
/// Of `participation`.
pub const PARTICIPATION: &str = include_str!("schemas/participation.json");
/// Of `report`.
pub const REPORT: &str = include_str!("schemas/report.json");
/// Of `resources`.
pub const RESOURCES: &str = include_str!("schemas/resources.json");
/// Of `rollout`.
pub const ROLLOUT: &str = include_str!("schemas/rollout.json");
/// Of `world`.
pub const WORLD: &str = include_str!("schemas/world.json");
