require "open3"
require "shellwords"

module BackupRunner
  class Dump
    def initialize(database, label)
      @database = database
      @label = label
    end

    def run
      pipe = ["pg_dump #{@database}", "gzip", "cat > /backups/#{@label}.sql.gz"].join(" | ")
      Kernel.system(pipe)
    end

    def run_list
      Open3.pipeline(["pg_dump", "--", @database], ["gzip"], out: "/backups/manual.sql.gz")
    end

    def size
      IO.popen("du -sh /backups/#{@label}*") { |io| io.read.split.first }
    end

    def checksum
      `sha256sum #{Shellwords.escape("/backups/#{@label}.sql.gz")}`.split.first
    end

    def disk
      %x(df -h /backups).lines.last
    end
  end
end
