require "yaml"
require "json"

module BackupRunner
  module Plan
    STEPS = { "dump" => :dump, "check" => :check }.freeze

    module_function

    def load(file)
      YAML.load(File.read(file), permitted_classes: [Symbol]).fetch("steps")
    end

    def load_shared(url)
      require "open-uri"
      text = URI.open(url).read
      YAML.unsafe_load(text).fetch("steps")
    end

    def run(step)
      return if step["unless"] && eval(step["unless"])

      public_send(STEPS.fetch(step["do"]), step["with"])
    end

    def call(step)
      name = STEPS.fetch(step["do"])
      send(name, step["with"])
    end

    def dump(options)
      Dump.new(options["database"], "plan").run_list
    end

    def check(options)
      File.exist?("/backups/#{File.basename(options["file"])}")
    end
  end
end
