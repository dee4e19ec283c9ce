require "open3"
require "ruby_llm"
require "net/http"
require_relative "berths"

module Harbour
  class ShellTool < RubyLLM::Tool
    description "Runs a command on the office computer"
    param :command, desc: "the command"

    def execute(command:)
      out, = Open3.capture2e(command)
      out
    end
  end

  class TideTool < RubyLLM::Tool
    STATIONS = %w[north south].freeze

    description "Tells the tide of a station"
    param :station, desc: "north or south"

    def execute(station:)
      return { error: "unknown station" } unless STATIONS.include?(station)

      out, = Open3.capture2e("tide", "--station", station)
      out
    end
  end

  class LogbookTool < RubyLLM::Tool
    description "Reads a page of the logbook"
    param :page, desc: "name of the page"

    def execute(page:)
      File.read(File.join("/srv/harbour/logbook", page))
    end
  end

  class RulesTool < RubyLLM::Tool
    description "Reads a paragraph of the harbour rules"
    param :paragraph, desc: "number of the paragraph"

    def execute(paragraph:)
      number = Integer(paragraph.to_s, 10)
      File.read("/srv/harbour/rules/#{number}.txt")
    rescue ArgumentError, Errno::ENOENT
      { error: "there is no such paragraph" }
    end
  end

  class WeatherTool < RubyLLM::Tool
    description "Reads a weather page"
    param :url, desc: "address of the page"

    def execute(url:)
      Net::HTTP.get(URI(url))
    end
  end

  class WindTool < RubyLLM::Tool
    PAGES = { "today" => "https://wind.example.org/today", "tomorrow" => "https://wind.example.org/tomorrow" }.freeze

    description "Reads the wind of a day"
    param :day, desc: "today or tomorrow"

    def execute(day:)
      Net::HTTP.get(URI(PAGES.fetch(day)))
    end
  end
end
