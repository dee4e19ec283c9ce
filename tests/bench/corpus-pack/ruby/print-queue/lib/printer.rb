require "open3"

module Printer
  QUEUES = %w[a4 a3 photo].freeze

  module_function

  def submit(path, queue, title)
    system("lp -d #{queue} -t '#{title}' #{path}")
  end

  def submit_plain(path, queue, title)
    raise ArgumentError, "unknown queue" unless QUEUES.include?(queue)

    system("lp", "-d", queue, "-t", title, "--", path)
  end

  def page_count(path)
    out = `pdfinfo #{path} | grep Pages`
    out[/\d+/].to_i
  end

  def page_size(path)
    out, status = Open3.capture2("pdfinfo", path)
    status.success? ? out[/Page size:\s+(.+)/, 1] : nil
  end
end
