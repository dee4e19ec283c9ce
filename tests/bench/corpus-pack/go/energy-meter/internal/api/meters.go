package api

import (
	"archive/zip"
	"bytes"
	"io"
	"net/http"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/labstack/echo/v4"

	"example.com/energy-meter/internal/service"
)

const firmwareDir = "/var/lib/meters/firmware"

// Meters serves the readings.
type Meters struct{ svc *service.Meters }

func NewMeters(svc *service.Meters) *Meters { return &Meters{svc: svc} }

func (h *Meters) Readings(c echo.Context) error {
	readings, err := h.svc.Of(c.Request().Context(), c.QueryParam("meter"))
	if err != nil {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": err.Error()})
	}
	return c.JSON(http.StatusOK, readings)
}

func (h *Meters) Range(c echo.Context) error {
	readings, err := h.svc.Between(c.Request().Context(), c.QueryParam("meter"), c.QueryParam("from"), c.QueryParam("to"))
	if err != nil {
		c.Logger().Error(err)
		return echo.NewHTTPError(http.StatusInternalServerError, "readings are not available")
	}
	return c.JSON(http.StatusOK, readings)
}

func (h *Meters) Summary(c echo.Context) error {
	sums, err := h.svc.Summary(c.Request().Context(), c.QueryParam("unit"))
	if err != nil {
		return echo.ErrInternalServerError
	}
	return c.JSON(http.StatusOK, sums)
}

func (h *Meters) Ranking(c echo.Context) error {
	meters, err := h.svc.Ranking(c.Request().Context(), c.QueryParam("by"))
	if err != nil {
		return echo.ErrBadRequest
	}
	return c.JSON(http.StatusOK, meters)
}

func (h *Meters) Reset(c echo.Context) error {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return echo.ErrNotFound
	}
	if err := h.svc.Reset(c.Request().Context(), id); err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusNoContent)
}

func (h *Meters) Calibrate(c echo.Context) error {
	cmd := exec.Command("/bin/sh", "-c", "meterctl calibrate "+c.Param("id")+" "+c.FormValue("factor"))
	if err := cmd.Run(); err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusNoContent)
}

func (h *Meters) Probe(c echo.Context) error {
	addr, err := netip.ParseAddr(c.FormValue("address"))
	if err != nil || !addr.IsPrivate() {
		return echo.NewHTTPError(http.StatusBadRequest, "no address of the meter network")
	}
	out, err := exec.CommandContext(c.Request().Context(), "meterctl", "probe", addr.String()).Output()
	if err != nil {
		return echo.ErrBadGateway
	}
	return c.Blob(http.StatusOK, "text/plain", out)
}

func (h *Meters) Firmware(c echo.Context) error {
	body, err := io.ReadAll(io.LimitReader(c.Request().Body, 32<<20))
	if err != nil {
		return echo.ErrBadRequest
	}
	reader, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		return echo.ErrBadRequest
	}
	for _, file := range reader.File {
		if err := unpack(file, firmwareDir+"/"+file.Name); err != nil {
			return echo.ErrInternalServerError
		}
	}
	return c.NoContent(http.StatusNoContent)
}

// Maps takes the maps of a region.
func (h *Meters) Maps(c echo.Context) error {
	body, err := io.ReadAll(io.LimitReader(c.Request().Body, 32<<20))
	if err != nil {
		return echo.ErrBadRequest
	}
	reader, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		return echo.ErrBadRequest
	}
	for _, file := range reader.File {
		if !filepath.IsLocal(file.Name) {
			return echo.NewHTTPError(http.StatusBadRequest, "the archive holds a bad name")
		}
		if err := unpack(file, filepath.Join("/var/lib/meters/maps", file.Name)); err != nil {
			return echo.ErrInternalServerError
		}
	}
	return c.NoContent(http.StatusNoContent)
}

// Log shows the log of one meter.
func (h *Meters) Log(c echo.Context) error {
	return c.File("/var/log/meters/" + c.QueryParam("name"))
}

// Manual shows the manual of one model.
func (h *Meters) Manual(c echo.Context) error {
	root, err := os.OpenRoot("/usr/share/meters/manuals")
	if err != nil {
		return echo.ErrNotFound
	}
	defer root.Close()
	file, err := root.Open(c.QueryParam("model") + ".pdf")
	if err != nil {
		return echo.ErrNotFound
	}
	defer file.Close()
	return c.Stream(http.StatusOK, "application/pdf", file)
}
