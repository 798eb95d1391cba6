enum CompileMode: UInt8 { case exec, eval }
func compileScript() throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func compileText(_ source: Value, mode: CompileMode) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func globalSlot(_ module: Value, _ name: Value) throws(Raised) -> Int { throw vm.error(.notImplementedError) }
