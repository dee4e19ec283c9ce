require "thor"
require_relative "dump"
require_relative "restore"
require_relative "remote"
require_relative "plan"
require_relative "status_page"

module BackupRunner
  class CLI < Thor
    desc "dump DATABASE", "Dumps a database"
    option :label, default: "manual"
    def dump(database)
      Dump.new(database, options[:label]).run
    end

    desc "restore ARCHIVE", "Unpacks an archive"
    def restore(archive)
      archive.end_with?(".zip") ? Restore.zip(archive) : Restore.folder(archive)
    end

    desc "plan FILE", "Runs a plan"
    def plan(file)
      Plan.load(file).each { |step| Plan.run(step) }
    end

    desc "status", "Serves the status page"
    def status
      StatusPage.start(8090)
    end
  end
end
